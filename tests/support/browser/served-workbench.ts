import { spawn } from "node:child_process";
import { projectRoot } from "../house/project-root";

/** The workbench, built and served by the command `npm start` runs, in a process of its own. */
export interface ServedWorkbench {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts the server on a free port; resolves when both pages are built. */
export function servedWorkbench(): Promise<ServedWorkbench> {
  const server = spawn(process.execPath, ["--import", "tsx", "src/workbench/frame/server/main.ts", "--port", "0", "--once"], { cwd: projectRoot, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const stop = async (): Promise<void> => {
    server.kill();
    await ended;
  };
  const endWithUs = (): void => void server.kill();
  process.once("exit", endWithUs);
  return new Promise((resolve, reject) => {
    let told = "";
    const hear = (chunk: Buffer): void => {
      told += chunk.toString();
      const address = /^https:\/\/localhost:\d+\/\S*$/mu.exec(told)?.[0];
      if (address !== undefined) resolve({ address, stop });
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    void ended.then(() => {
      process.removeListener("exit", endWithUs);
      reject(new Error(`The workbench's server ended:\n${told}`));
    });
  });
}
