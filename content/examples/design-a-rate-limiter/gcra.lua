-- KEYS[1]  the bucket
-- ARGV[1]  microseconds between two requests at the steady rate
-- ARGV[2]  burst: how many requests may come at once
-- ARGV[3]  the time in microseconds, for tests; Redis's own clock without it
local interval, burst, now = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000000 + time[2]
end
local stored = tonumber(redis.call('GET', KEYS[1]) or now)
local tat = math.max(stored, now) + interval
local wait = tat - interval * burst - now
if wait > 0 then
  return {0, 0, wait}
end
redis.call('SET', KEYS[1], string.format('%.0f', tat), 'PX', math.ceil((tat - now) / 1000))
return {1, math.floor(-wait / interval), 0}
