import { describe, expect, test } from "@jest/globals";
import { readGuarded } from "../../../src/file/guard/read-guarded";
import { hostileFiles } from "../../support/hostile-files";

describe("a hostile file", () => {
  test.each(hostileFiles.map((file) => [file.name, file] as const))("is refused for what it is: %s", async (_, file) => {
    const read = await readGuarded(file.bytes);
    expect(read.ok ? "accepted" : read.error.code).toBe(file.expectedCode);
  });

  test("never shares its name with another", () => {
    expect(new Set(hostileFiles.map(({ name }) => name)).size).toBe(hostileFiles.length);
  });
});
