// node-email-reply-parser.

import { need, rounds } from "./rounds.mjs";

const parse = need("node-email-reply-parser");
rounds((row) => ({ reply: parse(row.text, true) }));
