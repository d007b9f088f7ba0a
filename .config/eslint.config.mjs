/**
 * The lint rules of the project. Comments in code cannot switch a rule off
 * (`noInlineConfig`): an exception is written here, with its reason.
 */
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const typescriptFiles = ["**/*.ts", "**/*.tsx"];
/** Files whose format is fixed by the tool that loads them. */
const configFiles = [".config/**", "**/*.config.{ts,mjs,js}"];

const markupInjection = "Text from a workbook must never become markup; set textContent or render it through React.";
const hiddenClock = "Core has no clock: take the date as an argument, so that the same input gives the same output.";
const hiddenTimeZone = "Core has no time zone: build dates with Date.UTC and read them with getUTC….";
const hiddenEnvironment = "Core runs in Excel, Node and tests alike: take what you need as an argument.";
const strayRoundTrip = "Only src/excel speaks to Excel, so that round trips are counted and batched in one place.";

const bannedEverywhere = [
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: markupInjection },
  { selector: "Property[key.name='dangerouslySetInnerHTML']", message: markupInjection },
  { selector: "Property[key.value='dangerouslySetInnerHTML']", message: markupInjection },
  { selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]", message: markupInjection },
  { selector: "MemberExpression[property.value=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]", message: markupInjection },
];

const bannedOutsideExcel = [
  { selector: "CallExpression[callee.property.name='sync']", message: strayRoundTrip },
  { selector: "CallExpression[callee.property.value='sync']", message: strayRoundTrip },
];

const bannedInCore = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: hiddenClock },
  { selector: "CallExpression[callee.name='Date']", message: hiddenClock },
  { selector: "NewExpression[callee.name='Date'][arguments.length>1]", message: hiddenTimeZone },
  {
    selector: "MemberExpression[property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$/]",
    message: hiddenTimeZone,
  },
];

export default defineConfig(
  { ignores: ["node_modules/", "dist/", "coverage/", ".cache/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },

  {
    files: typescriptFiles,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true, "ts-check": false },
      ],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // A number reads the same in a template as anywhere else; objects and null stay forbidden.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `() => effect()` is how callbacks without a result are written.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Spreading a text gives its code points, which is how characters are counted here.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // The compiler reports unused names already (noUnusedLocals, noUnusedParameters).
      "@typescript-eslint/no-unused-vars": "off",
    },
  },
  {
    files: ["**/*.{ts,tsx,mjs,js}"],
    rules: {
      // `!= null` asks for null and undefined at once.
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-alert": "error",
      "no-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "no-var": "error",
      "prefer-const": "error",
      "no-restricted-syntax": ["error", ...bannedEverywhere, ...bannedOutsideExcel],
    },
  },
  {
    files: ["src/excel/**", "tests/excel/**"],
    rules: { "no-restricted-syntax": ["error", ...bannedEverywhere] },
  },
  {
    // eslint-plugin-office-addins joins here; name .tsx in `files`, the plugin's own pattern leaves it out.
    files: ["src/core/**"],
    rules: {
      "no-restricted-syntax": ["error", ...bannedEverywhere, ...bannedOutsideExcel, ...bannedInCore],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: hiddenClock },
        { object: "Math", property: "random", message: "Core has no randomness: take the number as an argument." },
      ],
      "no-restricted-globals": [
        "error",
        ...["performance", "process", "crypto", "globalThis"].map((name) => ({ name, message: hiddenEnvironment })),
      ],
    },
  },
  {
    files: ["src/**"],
    // Plan data is as long as the plan.
    ignores: ["src/core/plan/*-[0-9][0-9][0-9][0-9]/**"],
    rules: { "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["**/*.{ts,tsx,mjs,js}"],
    ignores: configFiles,
    rules: {
      "no-restricted-exports": [
        "error",
        {
          restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true },
        },
      ],
    },
  },
);
