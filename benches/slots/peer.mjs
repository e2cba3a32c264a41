// The usual way of finding a common slot in JavaScript, for `cargo xtask bench-slots`: each attendee's working hours as
// ranges of instants, day by day in their own zone through Intl; their busy times cut out; the ranges of all attendees
// intersected one after the other; the common ranges cut into slots on the host's half hours.
//
// node peer.mjs FILE ROUNDS prints {"ns", "starts", "rss_kib"}. Formatters are made once a zone and kept, which is
// several times faster than making them for each conversion, and the engine is warm before it is timed.

import { readFileSync } from "node:fs";

const [file, rounds] = [process.argv[2], Number(process.argv[3])];
const LENGTH = 30 * 60;
const STEP = 30 * 60;
const DAY = 24 * 60 * 60;

const formatters = new Map();

function formatter(zone) {
  if (!formatters.has(zone)) {
    const options = {
      timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric",
      hour: "numeric", minute: "numeric", second: "numeric",
    };
    formatters.set(zone, new Intl.DateTimeFormat("en-US", options));
  }
  return formatters.get(zone);
}

// The wall clock at an instant, as seconds as if it were UTC.
function local(zone, instant) {
  const part = {};
  for (const { type, value } of formatter(zone).formatToParts(instant * 1000)) part[type] = Number(value);
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second) / 1000;
}

// The instant at which the wall clock shows a local time: guess with one offset, and guess again with the one found.
function instant(zone, localTime) {
  const guess = localTime - (local(zone, localTime) - localTime);
  return localTime - (local(zone, guess) - guess);
}

function workingRanges({ tz, open, close }, from, to) {
  const ranges = [];
  const firstDay = Math.floor(local(tz, from) / DAY);
  const lastDay = Math.floor(local(tz, to) / DAY);
  for (let day = firstDay; day <= lastDay; day++) {
    const weekday = new Date(day * DAY * 1000).getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    const start = Math.max(from, instant(tz, day * DAY + open * 3600));
    const end = Math.min(to, instant(tz, day * DAY + close * 3600));
    if (start < end) ranges.push({ start, end });
  }
  return ranges;
}

function subtract(ranges, busy) {
  const left = [];
  let first = 0;
  for (const range of ranges) {
    let start = range.start;
    while (first < busy.length && busy[first][1] <= start) first++;
    for (let at = first; at < busy.length && busy[at][0] < range.end; at++) {
      if (busy[at][0] > start) left.push({ start, end: busy[at][0] });
      start = Math.max(start, busy[at][1]);
    }
    if (start < range.end) left.push({ start, end: range.end });
  }
  return left;
}

function intersect(a, b) {
  const common = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const start = Math.max(a[i].start, b[j].start);
    const end = Math.min(a[i].end, b[j].end);
    if (start < end) common.push({ start, end });
    if (a[i].end < b[j].end) i++;
    else j++;
  }
  return common;
}

function cut(ranges, zone) {
  const starts = [];
  for (const { start, end } of ranges) {
    const shown = local(zone, start);
    const first = start + (Math.ceil(shown / STEP) * STEP - shown);
    for (let at = first; at + LENGTH <= end; at += STEP) starts.push(at);
  }
  return starts;
}

function find({ from, to, attendees }) {
  const free = attendees.map((attendee) => subtract(workingRanges(attendee, from, to), attendee.busy));
  return cut(free.reduce(intersect), attendees[0].tz);
}

const work = JSON.parse(readFileSync(file, "utf8"));
for (let n = 0; n < 3; n++) find(work);
const times = [];
for (let n = 0; n < rounds; n++) {
  const began = process.hrtime.bigint();
  find(work);
  times.push(Number(process.hrtime.bigint() - began));
}
times.sort((a, b) => a - b);
const status = readFileSync("/proc/self/status", "utf8");
const rss_kib = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0);
console.log(JSON.stringify({ ns: times[times.length >> 1], starts: find(work), rss_kib }));
