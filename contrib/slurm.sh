#!/usr/bin/env bash
# Cleans a corpus on a cluster, with a Slurm job array of a task for each shard:
#
#   contrib/slurm.sh raw all.jsonl [options of papercleaner worker]
#
# It waits for the array, and submits what is missing then once more, twice at most. If anything went wrong, run the same line
# again. Shards and outputs are in $WORK (work/), on a file system that all machines share, and a shard is of $SIZE (100MB);
# SBATCH_PARTITION and the like are obeyed, as sbatch always does.
set -euo pipefail

raw=${1:?which pages, as in: contrib/slurm.sh raw all.jsonl}
all=${2:?which file to write, as in: contrib/slurm.sh raw all.jsonl}
shift 2
work=${WORK:-work}
here=$(dirname "$0")

papercleaner shard "$raw" -o "$work/shards" --size "${SIZE:-100MB}"
shards=("$work"/shards/[0-9]*.jsonl)
array=--array=0-$((${#shards[@]} - 1))
mkdir -p "$work/out"
for _ in 1 2 3; do
  # a task that failed is no reason to stop: merge says which shard is missing
  sbatch --wait --output="$work/%A_%a.log" "$array" "$here/slurm.sbatch" "$work/shards" "$work/out" "$@" || true
  exit_code=0
  array=$(papercleaner merge "$work/out" --shards "$work/shards" -o "$all") || exit_code=$?
  # without a shard to do again it is done, or nothing that another try would mend
  [ -n "$array" ] || exit "$exit_code"
done
exit "$exit_code"
