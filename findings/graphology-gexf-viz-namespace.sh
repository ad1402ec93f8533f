#!/usr/bin/env bash
# graphology-gexf 0.13.2: colours and places are written into a namespace that no reader of GEXF knows.
#
# Expected: `viz:color` and `viz:position` in http://www.gexf.net/1.2draft/viz, as GEXF 1.2 says and as its readers look for.
# Happens:  They stand in http:///www.gexf.net/1.1draft/viz, with three slashes and of another version, so a reader that heeds
#           namespaces finds none of them; only its own parser does. Ours are written by src/export/data/gexf.ts.
# Seen (Node v20.20.2, graphology-gexf 0.13.2, graphology 0.26.0, @xmldom/xmldom 0.9.12):
#   namespace of viz: http:///www.gexf.net/1.1draft/viz
#   colours in http://www.gexf.net/1.2draft/viz: 0
#   colours in any namespace: 1
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund graphology@0.26.0 graphology-gexf@0.13.2 @xmldom/xmldom@0.9.12 >>npm.log 2>&1 ||
  { cat npm.log; echo 'graphology-gexf could not be installed'; exit 2; }

cat >look.cjs <<'JS'
const { Graph } = require('graphology');
const gexf = require('graphology-gexf');
const { DOMParser } = require('@xmldom/xmldom');
const graph = new Graph();
graph.addNode('ada', { label: 'Ada', color: '#ff0000', x: 1, y: 2, size: 3 });
const root = new DOMParser().parseFromString(gexf.write(graph), 'text/xml').documentElement;
const colours = (namespace) => root.getElementsByTagNameNS(namespace, 'color').length;
console.log(`namespace of viz: ${root.lookupNamespaceURI('viz')}`);
console.log(`colours in http://www.gexf.net/1.2draft/viz: ${colours('http://www.gexf.net/1.2draft/viz')}`);
console.log(`colours in any namespace: ${colours('*')}`);
JS
node look.cjs | tee seen

diff - seen <<'SEEN'
namespace of viz: http:///www.gexf.net/1.1draft/viz
colours in http://www.gexf.net/1.2draft/viz: 0
colours in any namespace: 1
SEEN
