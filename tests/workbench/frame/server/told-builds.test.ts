import { createServer, get } from "node:http";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import webpack from "webpack";
import { toldBuilds } from "../../../../src/workbench/frame/server/told-builds";
import { withTemporaryFolder } from "../../../support/office/temporary-folder";

test("a page hears which part was built anew, and of nothing while all is as it was", async () => {
  await withTemporaryFolder(async (folder) => {
    for (const name of ["add-in", "workbench"]) await writeFile(join(folder, `${name}.js`), "export const one = 1; console.log(one);");
    const compiler = webpack(["add-in", "workbench"].map((name) => ({ name, mode: "development", devtool: false, context: folder, entry: join(folder, `${name}.js`), output: { path: join(folder, "out"), filename: `${name}.out.js` } }) as const));
    const build = (): Promise<void> => new Promise((resolve, reject) => compiler.run((error) => (error === null ? resolve() : reject(error))));
    const server = createServer(toldBuilds(compiler));
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    const bound = server.address();
    let heard = "";
    const request = get(`http://localhost:${typeof bound === "object" ? bound?.port : 0}`, (answer) => answer.on("data", (chunk: Buffer) => (heard += chunk.toString())));
    const hears = async (text: string): Promise<void> => {
      while (!heard.includes(text)) await new Promise((resolve) => setTimeout(resolve, 10));
    };
    await hears(": here");
    await build();
    await build();
    await writeFile(join(folder, "add-in.js"), "export const one = 2; console.log(one);");
    await build();
    await hears("data: ");
    expect(heard.split("\n").filter((line) => line.startsWith("data: "))).toEqual(["data: add-in"]);
    request.destroy();
    server.close();
    await new Promise((resolve) => compiler.close(resolve));
  });
});
