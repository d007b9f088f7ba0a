import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { strToU8 } from "fflate";
import { defaultLimits } from "../../../src/file/guard/guard-limits";
import { MarkupScanner } from "../../../src/file/guard/markup-scanner";
import { markupText } from "../../../src/file/guard/markup-text";

/** All that a scanner tells about these chunks, text runs put together again. */
function told(chunks: readonly Uint8Array[]): readonly string[] {
  const events: string[] = [];
  const scanner = new MarkupScanner("part", defaultLimits, [], {
    open: (tag, depth) => {
      events.push(`<${depth} ${tag.name} ${tag.attribute("a") ?? "-"}`);
      return null;
    },
    close: (tag, depth) => {
      events.push(`>${depth} ${tag.name}`);
      return null;
    },
    text: (bytes, start, end) => {
      events.push(`text ${markupText(bytes, start, end)}`);
      return null;
    },
  });
  for (const chunk of chunks) {
    const refused = scanner.push(chunk);
    if (refused !== null) return [...events, refused.code];
  }
  return [...events, scanner.finish()?.code ?? "whole"];
}

/** The bytes cut at these places. */
function cut(bytes: Uint8Array, places: readonly number[]): readonly Uint8Array[] {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].toSorted((one, other) => one - other);
  return ends.map((end, index) => bytes.subarray(index === 0 ? 0 : ends[index - 1], end));
}

const piece = fc.constantFrom(
  "<a>", "</a>", "<b a='1>2'/>", '<x:c a="「&lt;」"\n z>', "</x:c>", "text", "取組 &amp; ", "<!-- <a> -- > -->",
  "<![CDATA[<a>]]]>", "<?p ?>", "< a>", "</ a >", "<", ">", "<!DOCTYPE a>", '<a b="', "<!-", "<![",
);

describe("a part that comes in chunks", () => {
  test("is told the same wherever it is cut", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.array(fc.nat(), { maxLength: 12 }), (pieces, places) => {
        const bytes = strToU8(pieces.join(""));
        expect(told(cut(bytes, places))).toEqual(told([bytes]));
      }),
      { numRuns: 500 },
    );
  });

  test("is told as it stands: names without prefix, references resolved, comments silent", () => {
    expect(told([strToU8('<?xml?><r><x:c a="&#x65e5;&amp;&no;"/><!-- <z> -->a<![CDATA[<b>]]></ r></r>')])).toEqual([
      "<0 r -", "<1 c 日&&no;", ">1 c", "text a", "text <b>", ">0 r", "malformedMarkup",
    ]);
  });

  test("is whole only with one root that is closed", () => {
    const ends = ["<a/>", "<a></a>\n", "<a>", "<a/><b/>", "", "text", "<a/><b"].map((text) => told([strToU8(text)]).at(-1));
    const broken = "malformedMarkup";
    expect(ends).toEqual(["whole", "whole", broken, broken, broken, broken, broken]);
  });
});
