#!/usr/bin/env bash
# Cleans a corpus on all cores of this machine, with GNU parallel:
#
#   contrib/parallel.sh raw all.jsonl [options of papercleaner worker]
#
# If anything went wrong, run the same line again: what is done is not done twice. Shards and outputs are in $WORK (work/),
# a shard is of $SIZE (100MB), and $PARALLEL has more options for GNU parallel, as it always does.
set -euo pipefail

raw=${1:?which pages, as in: contrib/parallel.sh raw all.jsonl}
all=${2:?which file to write, as in: contrib/parallel.sh raw all.jsonl}
shift 2
work=${WORK:-work}

papercleaner shard "$raw" -o "$work/shards" --size "${SIZE:-100MB}"
# a worker that failed three times is no reason to stop: merge says which shard is missing
parallel --quote --retries 3 papercleaner worker {} -o "$work/out" "$@" ::: "$work"/shards/[0-9]*.jsonl || true
papercleaner merge "$work/out" --shards "$work/shards" -o "$all"
