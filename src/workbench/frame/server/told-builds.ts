import type { IncomingMessage, ServerResponse } from "node:http";
import type { MultiCompiler } from "webpack";

/**
 * Answers a page that wants to hear of builds with a stream of events (WHATWG,
 * "Server-sent events"): the name of each part that was built anew, once it was.
 */
export function toldBuilds(compiler: MultiCompiler): (request: IncomingMessage, answer: ServerResponse) => void {
  const listeners = new Set<ServerResponse>();
  for (const build of compiler.compilers) {
    let last: string | null = null;
    build.hooks.done.tap("workbench", (stats) => {
      const isNew = last !== null && last !== stats.hash && !stats.hasErrors();
      last = stats.hash;
      if (isNew) for (const listener of listeners) listener.write(`data: ${build.name ?? ""}\n\n`);
    });
  }
  return (request, answer) => {
    answer.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    // The browser counts the stream as open with the first line.
    answer.write(": here\n\n");
    listeners.add(answer);
    request.on("close", () => listeners.delete(answer));
  };
}
