// email-reply-parser of Crisp.

import { need, rounds } from "./rounds.mjs";

const { default: EmailReplyParser } = need("email-reply-parser");
const parser = new EmailReplyParser();
rounds((row) => ({ reply: parser.parseReply(row.text) }));
