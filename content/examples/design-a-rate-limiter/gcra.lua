-- KEYS[1]  the bucket: when it will be full again
-- ARGV[1]  microseconds between two requests at the steady rate
-- ARGV[2]  burst: how many requests may come at once
-- ARGV[3]  the time in microseconds, for tests; Redis's own clock without it
local interval, burst, now = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000000 + time[2]
end
local full_at = tonumber(redis.call('GET', KEYS[1]) or now)
if full_at > now + interval * burst then
  full_at = now  -- later than an empty bucket needs: the clock was set back, so begin anew
end
full_at = math.max(full_at, now) + interval
local wait = full_at - interval * burst - now
if wait > 0 then
  return {0, 0, wait}
end
redis.call('SET', KEYS[1], string.format('%.0f', full_at), 'PX', math.ceil((full_at - now) / 1000))
return {1, math.floor(-wait / interval), 0}
