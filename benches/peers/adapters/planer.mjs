// planer: talon's quotations in JavaScript.

import { need, rounds } from "./rounds.mjs";

const planer = need("planer");
rounds((row) => ({ reply: planer.extractFrom(row.text, "text/plain") }));
