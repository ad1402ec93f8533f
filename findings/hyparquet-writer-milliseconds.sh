#!/usr/bin/env bash
# hyparquet-writer 0.17.0: times in milliseconds are refused, since whole numbers without a type are taken to have 32 bits.
#
# Expected: A column without a type gets one that holds its values: its README says that the type will be guessed from the data.
# Happens:  Any whole numbers become INT32: 2 147 483 648 and every time in milliseconds throws, while a fraction anywhere in the
#           column makes it DOUBLE and all is well. Two files of one table may so differ in type. We say every column's type.
# Seen (Node v20.20.2, hyparquet-writer 0.17.0, hyparquet 1.31.5):
#   [1,2]: INT32
#   [1,1.5]: DOUBLE
#   [1760000000000]: parquet expected int32 value, got 1760000000000
#   [1760000000000,0.5]: DOUBLE
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund hyparquet-writer@0.17.0 hyparquet@1.31.5 >>npm.log 2>&1 ||
  { cat npm.log; echo 'hyparquet-writer could not be installed'; exit 2; }

cat >look.mjs <<'JS'
import { parquetWriteBuffer } from 'hyparquet-writer';
import { parquetMetadata } from 'hyparquet';
for (const data of [[1, 2], [1, 1.5], [1760000000000], [1760000000000, 0.5]]) {
  let found;
  try {
    found = parquetMetadata(await parquetWriteBuffer({ columnData: [{ name: 'time', data }] })).schema[1].type;
  } catch (error) {
    found = error.message;
  }
  console.log(`${JSON.stringify(data)}: ${found}`);
}
JS
node look.mjs | tee seen

diff - seen <<'SEEN'
[1,2]: INT32
[1,1.5]: DOUBLE
[1760000000000]: parquet expected int32 value, got 1760000000000
[1760000000000,0.5]: DOUBLE
SEEN
