// Recognizers-Text: it lists all readings and chooses none; the last one is the future's and the afternoon's.

import { need, rounds } from "./rounds.mjs";

const { DateTimeRecognizer } = need("@microsoft/recognizers-text-date-time");
const CULTURES = { en: "en-us", es: "es-es", fr: "fr-fr" };
const models = Object.fromEntries(
  Object.entries(CULTURES).map(([lang, culture]) => [lang, new DateTimeRecognizer(culture).getDateTimeModel()]),
);

const iso = (text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text + "T00:00:00" : text.replace(" ", "T"));

function reading(value) {
  const { type } = value;
  if (type === "duration") return { kind: "duration", seconds: Number(value.value) };
  if (type === "set") return { kind: "set" };
  if (type.endsWith("range")) {
    const grain = type === "daterange" ? "day" : "minute";
    if (value.start && value.end) return { kind: "interval", from: iso(value.start), to: iso(value.end), grain };
    if (value.start) return { kind: "open", dir: "after", from: iso(value.start), grain };
    if (value.end) return { kind: "open", dir: "before", to: iso(value.end), grain };
    return null;
  }
  if (!value.value || value.value === "not resolved") return null;
  return { kind: "instant", from: iso(value.value), grain: { date: "day", time: "tod" }[type] ?? "minute" };
}

rounds((row) => {
  const clock = new Date(Date.parse(row.ref + "Z"));
  const preds = models[row.lang].parse(row.text, clock).flatMap((result) => {
    const chosen = reading((result.resolution?.values ?? []).at(-1) ?? { type: "" });
    return chosen ? [{ ...chosen, start: result.start, end: result.end + 1 }] : [];
  });
  return { preds };
});
