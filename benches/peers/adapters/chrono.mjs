// chrono-node: its parser of the input's language, the writer's moment and zone, and the future where nothing else is said.

import { local, moment, need, rounds } from "./rounds.mjs";

const chrono = need("chrono-node");
const FINE = ["second", "minute", "hour"];

function grain(part) {
  for (const unit of FINE) if (part.isCertain(unit)) return unit === "hour" ? "minute" : unit;
  if (part.isCertain("day") || part.isCertain("weekday")) return "day";
  if (part.isCertain("month")) return "month";
  return part.isCertain("year") ? "year" : "day";
}

rounds((row) => {
  const parser = row.lang === "en" && row.region === "GB" ? chrono.en.GB : chrono[row.lang].casual;
  const reference = { instant: moment(row), timezone: row.off };
  const found = parser.parse(row.text, reference, { forwardDate: row.fwd ?? true });
  const preds = found.map((result) => {
    const place = { start: result.index, end: result.index + result.text.length, grain: grain(result.start) };
    const from = local(result.start.date(), row);
    if (!result.end) return { ...place, kind: "instant", from };
    return { ...place, kind: "interval", from, to: local(result.end.date(), row) };
  });
  return { preds };
});
