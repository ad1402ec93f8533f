import type { NetworkFrame } from '../../scenes/network/where/frame';

/** What there is to draw before the panel has a size: laying out a large story for a size that nobody sees takes seconds. */
export const NO_FRAME: NetworkFrame = {
  size: { width: 0, height: 0 },
  nodes: [],
  edges: [],
  nodeById: new Map(),
  neighbours: new Map(),
  meetings: new Set(),
  cast: { drawn: new Set(), loners: [], pairs: [], minor: [] },
  communities: [],
  hubs: [],
  hasAlone: false,
  mostOnEdge: 0,
  mostAtNode: 0,
};
