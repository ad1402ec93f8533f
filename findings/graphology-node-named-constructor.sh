#!/usr/bin/env bash
# graphology 0.26.0: a node whose name every JavaScript object has as a property counts as everybody's neighbour.
#
# Expected: nodes may have any name; two nodes without an edge are no neighbours, and a first edge between them can be added.
# Happens:  `areNeighbors` is true without an edge, and a graph without multiple edges refuses the first one as a second.
#           `hasEdge` is right, and so is everything once names carry a prefix, as ours do: "actor:constructor".
# Seen (Node v20.20.2, graphology 0.26.0):
#   ada and bo: neighbours false, edges 1
#   ada and constructor: neighbours true, Graph.addEdge: an edge linking "ada" to "constructor" already exists
#   ada and actor:constructor: neighbours false, edges 1
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund graphology@0.26.0 >>npm.log 2>&1 ||
  { cat npm.log; echo 'graphology could not be installed'; exit 2; }

cat >look.cjs <<'JS'
const { DirectedGraph } = require('graphology');
for (const name of ['bo', 'constructor', 'actor:constructor']) {
  const graph = new DirectedGraph();
  graph.addNode('ada');
  graph.addNode(name);
  const neighbours = graph.areNeighbors('ada', name);
  let edges;
  try {
    graph.addEdge('ada', name);
    edges = `edges ${graph.size}`;
  } catch (error) {
    edges = error.message.split('. ')[0];
  }
  console.log(`ada and ${name}: neighbours ${neighbours}, ${edges}`);
}
JS
node look.cjs | tee seen

diff - seen <<'SEEN'
ada and bo: neighbours false, edges 1
ada and constructor: neighbours true, Graph.addEdge: an edge linking "ada" to "constructor" already exists
ada and actor:constructor: neighbours false, edges 1
SEEN
