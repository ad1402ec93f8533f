#!/usr/bin/env bash
# graphology-gexf 0.13.2: a file with static and dynamic attributes is refused, since only one block of them is read.
#
# Expected: A class has a block of attributes for each mode, as in the examples of GEXF 1.2 on dynamics, and all are read.
# Happens:  With a second block the parser throws that the first one's attribute is not declared. Of an attribute that changes
#           in time the last value alone is kept, without its dates. We write one static block for each class.
# Seen (Node v20.20.2, graphology-gexf 0.13.2, graphology 0.26.0):
#   dynamic alone: {"label":"Ada","office":"president"}
#   static beside it: graphology-gexf/parser: Found undeclared attribute "0"
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund graphology@0.26.0 graphology-gexf@0.13.2 >>npm.log 2>&1 ||
  { cat npm.log; echo 'graphology-gexf could not be installed'; exit 2; }

cat >look.cjs <<'JS'
const { Graph } = require('graphology');
const gexf = require('graphology-gexf');
const file = (more) => `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
<graph mode="dynamic" timeformat="date" defaultedgetype="directed">
<attributes class="node" mode="dynamic"><attribute id="0" title="office" type="string"/></attributes>
${more}
<nodes><node id="ada" label="Ada"><attvalues>
<attvalue for="0" value="minister" start="2020-01-01" end="2022-01-01"/>
<attvalue for="0" value="president" start="2022-01-02" end="2024-01-01"/>
</attvalues></node></nodes>
<edges/>
</graph>
</gexf>`;
const SECOND = '<attributes class="node" mode="static"><attribute id="1" title="kind" type="string"/></attributes>';
for (const [name, more] of [['dynamic alone', ''], ['static beside it', SECOND]]) {
  let found;
  try {
    found = JSON.stringify(gexf.parse(Graph, file(more)).getNodeAttributes('ada'));
  } catch (error) {
    found = error.message;
  }
  console.log(`${name}: ${found}`);
}
JS
node look.cjs | tee seen

diff - seen <<'SEEN'
dynamic alone: {"label":"Ada","office":"president"}
static beside it: graphology-gexf/parser: Found undeclared attribute "0"
SEEN
