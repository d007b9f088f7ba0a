import type { Messages } from "./messages";
import { messagesEn } from "./messages.en";
import { messagesJa } from "./messages.ja";

/**
 * The messages for a terminal's locale: the first of LC_ALL, LC_MESSAGES and
 * LANG that is set decides, else the system's own language. Japanese unless
 * another language is named; a locale without a language (`C`) names none.
 */
export function messagesFor(environment: Readonly<Record<string, string | undefined>>, systemLanguage: string): Messages {
  const named = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || systemLanguage;
  const language = /^[a-z]{2,3}(?![a-z])/i.exec(named)?.[0].toLowerCase() ?? "ja";
  return language === "ja" ? messagesJa : messagesEn;
}
