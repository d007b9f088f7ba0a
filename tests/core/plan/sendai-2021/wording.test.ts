import { describe, expect, test } from "@jest/globals";
import { sendai2021 as plan } from "../../../../src/core/plan/sendai-2021";

const initiative = (number: number) => plan.initiatives.find((candidate) => candidate.number === number);
const sentence = (id: string) => plan.goals.find(({ sentenceId }) => sentenceId === id)?.sentence;
const cells = (id: string) => plan.schedule.find((row) => row.id === id)?.cells;

describe("the shipped plan is verbatim", () => {
  test("slips of the source included", () => {
    expect(initiative(22)?.purpose).toContain("適性或専門性");
    expect(initiative(22)?.content[1]).toContain("適性或本人の意向等");
    expect(initiative(27)?.content[2]).toContain("兼業等のルールの特化や");
    expect(sentence("29-1")).toBe("・人材育成推進本部会議等の開催による進捗管理を着実にを行う");
    expect(sentence("33-2")).toBe(
      "・令和6年度までに年次有給休暇の年間取得日数が10日以上の子職員の割合を80%以上にする。",
    );
    expect(sentence("34-3")).toBe(
      "・令和6年度までに年次有給休暇の年間取得日数が10日以上の子職員の割合を80%以上にする",
    );
    expect(initiative(6)?.content[0]).toContain("各職場課室公所等");
    expect(initiative(30)?.purpose).toContain("取り組み");
  });

  test("in titles, categories and departments as its list prints them", () => {
    expect(initiative(5)?.title).toBe("OJTの体制整備");
    expect(initiative(9)?.title).toBe("人材育成力を高めるための研修の実施");
    expect(initiative(30)?.title).toBe("職場等の人材育成に対する支援");
    expect(plan.areas[0]?.categories[3]?.title).toBe("④部門別・業務主管課による研修の拡充");
    expect(plan.areas[0]?.title).toBe("(1) 職員の主体的な成長を支援する研修・能力開発");
    expect(initiative(3)?.departmentsAsPrinted).toBe("総務局人事課（総括） 各取組実施課");
    expect(initiative(35)?.departmentsAsPrinted).toBe("総務局行政経営課(総括課) まちづくり政策局 ICT 推進課");
  });

  test("in the parts that brackets give to a department", () => {
    expect(initiative(3)?.departments.map(({ note }) => note)).toEqual(["総括", null]);
    expect(initiative(35)?.departments.map(({ note }) => note)).toEqual(["総括課", null]);
    const others = plan.initiatives.filter(({ number }) => number !== 3 && number !== 35);
    expect(others.flatMap(({ departments }) => departments).filter(({ note }) => note !== null)).toEqual([]);
  });

  test("with the bureau put back where the list leaves it out", () => {
    const names = initiative(33)?.departments.map(
      ({ departmentId }) => plan.departments.find(({ id }) => id === departmentId)?.name,
    );
    expect(names).toEqual(["総務局人事課", "総務局労務課", "総務局厚生課", "局区"]);
  });

  test("split only where a bullet begins", () => {
    expect(initiative(22)?.content).toHaveLength(3);
    expect(plan.initiatives.flatMap(({ content }) => content).filter((bullet) => !bullet.startsWith("・"))).toEqual([]);
    expect(sentence("22-1")).toBe("・自己申告制度やキャリア選択制度、庁内公募制度を継続して実施する。");
    expect(sentence("03-1")).toBe(
      "「子育て推進・女性職員活躍推進プラン」における下記目標を達成する。 (5)管理職における女性職員の割合 25%以上、(6)昇任試験の女性職員の受験率 35%以上",
    );
  });

  test("with a line for each item of a list inside a sentence", () =>
    expect(sentence("34-2")?.split("\n")).toEqual([
      "・超過勤務に係る次の①～④(労働基準法及び条例・規程に定める上限時間)の上限超過をゼロとすることを旨とする。",
      "①年間 720 時間以下",
      "②月 100 時間未満",
      "③2～6か月平均 80 時間以下",
      "④月 45 時間超は年 6 か月まで",
    ]));

  test("in the sentences that repeat one another word for word", () => {
    for (const { part, agreement, from, to } of plan.crossListings) {
      if (agreement !== "verbatim") continue;
      const own = (text: string) => text.replace(/\(No\.\d+ 再掲\)/u, "").replace(/。$/u, "").trim();
      const textsOf = (end: string | number) =>
        (part === "goal"
          ? plan.goals.filter(({ id }) => id === end).map((goal) => goal.sentence)
          : plan.initiatives.filter(({ number }) => number === end).flatMap(({ content }) => content)
        ).map(own);
      const repeated = textsOf(to).filter((text) => textsOf(from).includes(text));
      expect([from, to, repeated.length]).toEqual([from, to, 1]);
    }
  });
});

describe("the shipped plan's schedule", () => {
  test("reads a blank cell as going on, and marks the reading", () =>
    expect(cells("04-2")).toEqual([
      { printed: "人事面談の継続・見直し", phase: "人事面談の継続・見直し", basis: "printed" },
      { printed: "", phase: "人事面談の継続・見直し", basis: "inferred" },
      { printed: "継続", phase: "継続", basis: "printed" },
    ]));

  test("carries a phase along an arrow", () =>
    expect(cells("30-2")).toEqual([
      { printed: "ホームページ整備", phase: "ホームページ整備", basis: "printed" },
      { printed: "公開", phase: "公開", basis: "printed" },
      { printed: "→", phase: "公開", basis: "arrow" },
    ]));

  test("reads the text behind an arrow", () =>
    expect(cells("30-1")?.[2]).toEqual({ printed: "→ 継続", phase: "継続", basis: "printed" }));

  test("keeps the shifted row as printed and says where its reading comes from", () => {
    expect(cells("24-1")).toEqual([
      { printed: "評価結果の分析及び活用の検討", phase: "評価結果の分析及び活用の検討", basis: "printed" },
      { printed: "", phase: "評価結果の分析及び活用の検討", basis: "inferred" },
      { printed: "→", phase: "見直しの実施", basis: "inferred" },
    ]);
    expect(plan.schedule.filter((row) => row.discrepancyId !== null).map((row) => [row.id, row.discrepancyId])).toEqual([
      ["24-1", "I-23"],
    ]);
  });
});

test("a discrepancy's place is told without line numbers of the source file", () => {
  for (const { place } of plan.discrepancies) expect(place).not.toMatch(/\d+[/–]\d+\)|\(\d{2,}\)/u);
  expect(plan.discrepancies[3]).toEqual({
    id: "I-04",
    place: "(1)④ 小分類名",
    readingA: "…研修の拡充",
    readingB: "…研修の充実",
    certainty: "medium",
    note: "配下 No.12–14 の題名は「充実」。No.12は目標だけ「拡充」",
  });
});

test("an indicator quotes its note and the survey it names", () =>
  expect(plan.indicators[2]).toEqual({
    id: "やりがい",
    item: "③仕事のやりがい等の意識",
    label: "やりがい",
    kind: "maintain",
    baselineTenths: 843,
    targetTenths: 843,
    targetAsPrinted: "基準値（令和2年度実績値）以上",
    definition:
      "『令和2年度コンプライアンス推進に係る職員意識調査』において、「現在の自分の仕事にやりがいを感じているか」の問に「そう思う」「まあそう思う」と答えた割合",
    survey: "令和2年度コンプライアンス推進に係る職員意識調査",
    clauseId: "K-03",
    surveyClauseId: "K-06",
  }));
