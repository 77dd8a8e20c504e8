-- For bench/residents.sh: each connection is a resident who asks one first question after another. QUESTIONS names a file with a request body a line.
local bodies = {}
for line in io.lines(os.getenv("QUESTIONS")) do bodies[#bodies + 1] = line end
local at = 0

wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"

function request()
  at = at % #bodies + 1
  return wrk.format(nil, nil, nil, bodies[at])
end

wrong = 0
function response(status, headers, body)
  if status ~= 200 or body:find('"errors":[{', 1, true) then wrong = wrong + 1 end
end

local threads = {}
function setup(thread) threads[#threads + 1] = thread end

function done(summary, latency)
  local failed = 0
  for _, thread in ipairs(threads) do failed = failed + (thread:get("wrong") or 0) end
  io.write(string.format("%d replies, %d of them errors: %.0f a second; p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, max %.1f ms\n", summary.requests, failed,
    summary.requests * 1e6 / summary.duration, latency:percentile(50) / 1e3, latency:percentile(95) / 1e3, latency:percentile(99) / 1e3, latency.max / 1e3))
end
