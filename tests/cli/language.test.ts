import { describe, expect, test } from "@jest/globals";
import { messagesFor } from "../../src/cli/language";
import { messagesEn } from "../../src/cli/messages.en";
import { messagesJa } from "../../src/cli/messages.ja";

describe("the messages of a terminal", () => {
  test.each([
    [{ LANG: "ja_JP.UTF-8" }, "en-US", messagesJa],
    [{ LANG: "en_US.UTF-8" }, "ja-JP", messagesEn],
    [{ LC_MESSAGES: "en_GB.UTF-8", LANG: "ja_JP.UTF-8" }, "ja-JP", messagesEn],
    [{ LC_ALL: "ja_JP.UTF-8", LC_MESSAGES: "en_GB.UTF-8", LANG: "en_US.UTF-8" }, "en-US", messagesJa],
    [{ LC_ALL: "", LANG: "de_DE.UTF-8" }, "ja-JP", messagesEn],
    [{ LANG: "C" }, "en-US", messagesJa],
    [{ LANG: "POSIX" }, "en-US", messagesJa],
    [{ LANG: "C.UTF-8" }, "en-US", messagesJa],
    [{}, "ja", messagesJa],
    [{}, "en-US", messagesEn],
    [{}, "fr-FR", messagesEn],
  ])("in %j on a system in %s are those of the first setting that names a language, Japanese when none does", (environment, system, wanted) => {
    expect(messagesFor(environment, system)).toBe(wanted);
  });
});
