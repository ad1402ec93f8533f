#!/usr/bin/env bash
# wink-eng-lite-web-model 1.8.1: each time the model is loaded, a text in it is twice as long, until it can be loaded no more.
#
# Expected: `winkNLP(model)` may be called again, as whatever reads modules anew in one process does; the model is the same.
# Happens:  `metaCER()` keeps the JSON of its own last answer for the next one, and each time all its quotation marks and
#           backslashes are escaped once more. The twentieth call or so takes gigabytes or says "Invalid string length".
#           We load it once for a process; the tool for mutants, which reads our modules anew for each, keeps one tagger.
#           https://github.com/winkjs/wink-eng-lite-web-model/issues/2 was of the same kind, in another file, and is mended.
# Seen (Node v20.20.2, wink-eng-lite-web-model 1.8.1):
#   characters: 2953, 3583, 4843, 7363, 12403, 22483, 42643, 82963
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --legacy-peer-deps wink-eng-lite-web-model@1.8.1 >>npm.log 2>&1 ||
  { cat npm.log; echo 'wink-eng-lite-web-model could not be installed'; exit 2; }

cat >look.cjs <<'JS'
const model = require('wink-eng-lite-web-model');
const lengths = Array.from({ length: 8 }, () => model.metaCER().machines.length);
console.log(`characters: ${lengths.join(', ')}`);
JS
node look.cjs | tee seen

diff - seen <<'SEEN'
characters: 2953, 3583, 4843, 7363, 12403, 22483, 42643, 82963
SEEN
