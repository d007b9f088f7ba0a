import { describe, expect, test } from "@jest/globals";
import { messagesEn } from "../../../../src/taskpane/messages/messages.en";
import { messagesJa } from "../../../../src/taskpane/messages/messages.ja";
import { toldNotEntered } from "../../../../src/taskpane/pages/forms/told-not-entered";

const { fields } = messagesJa.attainment.indicators;

describe("what a person is told where nothing was entered", () => {
  test("says that nothing was written, whatever the reason, in both languages", () => {
    for (const code of ["rowGone", "nothingTyped"] as const) {
      for (const messages of [messagesJa, messagesEn]) expect(toldNotEntered({ code, detail: {} }, fields, messages).text).toMatch(/書き込んでいません|書き込むものはありません|nothing was written/u);
    }
    for (const [messages, text] of [[messagesJa, /まだ書き込んでいません/u], [messagesEn, /Nothing was written/u]] as const) {
      expect(toldNotEntered({ code: "changedMeanwhile", detail: { fields: ["actual"] } }, fields, messages).text).toMatch(text);
    }
    expect(toldNotEntered({ code: "locked", detail: { sheets: ["調査実績"] } }, fields, messagesJa).text).toMatch(/「調査実績」はパスワードで保護されているため書き込んでいません/u);
  });

  test("names the fields somebody else changed as the form does", () => {
    expect(toldNotEntered({ code: "changedMeanwhile", detail: { fields: ["actual", "answered"] } }, fields, messagesJa).text).toContain("（実績値・回答者数）");
    expect(toldNotEntered({ code: "changedMeanwhile", detail: { fields: ["actual"] } }, messagesEn.attainment.indicators.fields, messagesEn).text).toContain("(Figure)");
  });

  test("gives every refusal a sentence of its own that says what to type", () => {
    const { refusal } = messagesJa.attainment.forms;
    const sentences = [
      ...(["notANumber", "notAShare", "negative", "aboveWhole", "notWhole", "notADay", "notInList"] as const).map((code) => refusal({ code, text: "X" })),
      refusal({ code: "ambiguousShare", text: "0.7", asPart: "70%", asPercent: "0.7%" }),
      refusal({ code: "tooLong", most: 32_767 }),
      refusal({ code: "formula" }),
    ];
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/ください。$|までです。$/u);
  });
});
