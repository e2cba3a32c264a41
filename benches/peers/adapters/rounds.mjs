// What every adapter in JavaScript does around its peer: one pass that warms up and writes the answers, then timed passes.
//
// node ADAPTER INPUT.jsonl OUTPUT.jsonl SECONDS: at most three timed passes, none begun after SECONDS.

import { createRequire } from "node:module";
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";

/** The peer's packages stand in a folder of their own, not beside the adapter. */
export const need = createRequire(join(process.env.PEER_HOME, "adapter.js"));

/** The writer's wall clock as a moment of the world. */
export const moment = (row) => new Date(Date.parse(row.ref + "Z") - row.off * 60000);

/** A moment as the writer's wall clock shows it. */
export const local = (date, row) => new Date(date.getTime() + row.off * 60000).toISOString().slice(0, 19);

export function rounds(answer) {
  const [input, output, seconds] = process.argv.slice(2);
  const rows = readFileSync(input, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
  const tried = (row) => {
    try {
      return answer(row);
    } catch {
      return {};
    }
  };
  // Written line by line, so that what a peer had done is known when it is stopped at its limit.
  const file = openSync(output, "w");
  for (const row of rows) writeSync(file, JSON.stringify({ id: row.id, ...tried(row) }) + "\n");
  closeSync(file);
  const passes = [];
  const began = performance.now();
  while (passes.length < 3 && (performance.now() - began) / 1000 < Number(seconds)) {
    const start = performance.now();
    for (const row of rows) tried(row);
    passes.push((performance.now() - start) / 1000);
  }
  console.log(JSON.stringify({ inputs: rows.length, passes }));
}
