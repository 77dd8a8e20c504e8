#!/usr/bin/env bash
# Measures how often a question's right passage comes first, beside BM25 over pairs of letters: bench/retrieval.sh [-v]
#   -v   prints each question whose passage did not come first, with what did
# SHARED names the folder with the plans and their questions; it lies beside the repository by default.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
dotnet build bench/retrieval/Bench.Retrieval.csproj -c Release -v q -nologo -clp:NoSummary
dotnet bench/retrieval/bin/Release/net10.0/LearningAdvisor.Bench.Retrieval.dll seeds bench/evaluation "${SHARED:-../shared}" "$work" "$@"
