-- Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
-- SPDX-License-Identifier: Apache-2.0

-- For wrk: `-- REQUESTS signed|plain`. Sends the requests of a file of Harness/signed.py one after the other, and prints a line
-- of figures at the end.
local prepared, turn = {}, 0

function init(arguments)
  local signed = arguments[2] == "signed"
  local lines = io.lines(arguments[1])
  for signature in lines do
    local headers = { ["Content-Type"] = "application/json;charset=utf-8" }
    if signed then
      headers["Signature-256"] = signature
      headers["SignatureCertChainUrl"] = "https://s3.amazonaws.com/echo.api/echo-api-cert.pem"
    end
    prepared[#prepared + 1] = wrk.format("POST", "/alexa", headers, lines())
  end
end

function request()
  turn = turn % #prepared + 1
  return prepared[turn]
end

function done(summary, latency)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format("figures %.1f %d %.1f %.1f %.1f\n", summary.requests / (summary.duration / 1e6), failed,
    latency:percentile(50), latency:percentile(99), latency.max))
end
