import { figureTooFine } from "../../../src/core/rules/figure-too-fine";
import { testRule } from "../../support/rules/test-rule";

const survey = (value: string | number) => ({ rows: { Surveys: { "R3-認知度": { 実績値: value } } } });
const goal = (id: string, value: string | number) => ({ rows: { Goals: { [id]: { 実績: value } } } });

testRule(figureTooFine, {
  valid: [
    { title: "a share to a tenth of a percent", ...survey(0.575) },
    { title: "a share that binary numbers cannot hold", ...survey(0.573) },
    { title: "a share worked out", ...survey("=1234/2145") },
    { title: "hours to a tenth", ...goal("R3-33-1", 123.4) },
    { title: "a share out of range, which another rule tells", ...survey(57.555) },
    { title: "a figure that has no unit", ...goal("R3-05-1", 3.456) },
  ],
  invalid: [
    { title: "a share to a hundredth of a percent", ...survey(0.5755), found: [{ at: "Surveys R3-認知度 実績値", says: "の57.55%は小数第2位以下", sourceId: "K-01" }] },
    { title: "the share of a goal", ...goal("R3-03-1a", 0.24999), found: [{ at: "Goals R3-03-1a 実績", says: "24.999%" }] },
    { title: "hours to a hundredth", ...goal("R3-33-1", 123.45), found: [{ at: "Goals R3-33-1 実績", says: "の123.45は" }] },
  ],
});
