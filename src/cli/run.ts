import type { FileReading } from "../app/composition/files";
import { checkReportJson, fileAttainment, fileCheck, fileSummary, filledCells, generatedFile, hasErrors, isDataError, summaryFile } from "../app/composition/terminal";
import { type Command, commandLine } from "./command-line";
import { failure, type Result, success } from "../app/outcome";
import { bytesOf } from "./files";
import { outputObstacle } from "./output-obstacle";
import { messagesFor } from "./language";
import type { Failure, Messages } from "./messages";
import { type ErrorOutput, withProgressLine } from "./progress-line";
import { type Replaceable, writeWhole } from "./write-whole";

/** What a command runs in. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly systemLanguage: string;
  /** The date in Asia/Tokyo, `YYYY-MM-DD`. */
  readonly today: string;
  /** What reads untrusted files. */
  readonly read: FileReading;
  readonly output: { write(text: string): unknown };
  readonly errors: ErrorOutput;
}

/** 0 fine, 1 errors found in the data, 2 unusable input and nothing written. */
export type ExitCode = 0 | 1 | 2;

/** Carries out a command line. Results go to the output, messages to the error output. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const messages = messagesFor(terminal.environment, terminal.systemLanguage);
  const command = commandLine(words);
  if (!command.ok) return refuse(messages, terminal, command.error, "");
  try {
    return await carryOut(command.value, messages, terminal);
  } catch (error) {
    terminal.errors.write(`${messages.unexpected(error instanceof Error ? error.message : String(error))}\n`);
    return 2;
  }
}

async function carryOut(command: Command, messages: Messages, terminal: Terminal): Promise<ExitCode> {
  switch (command.name) {
    case "help":
      terminal.output.write(`${messages.help}\n`);
      return 0;
    case "generate": {
      const replaceable = command.overwrites ? success("anything" as const) : await withProgressLine(terminal.errors, messages.reading, replaceableAt(command.out, terminal));
      if (!replaceable.ok) return refuse(messages, terminal, replaceable.error, command.out);
      const made = await withProgressLine(terminal.errors, messages.making, generatedFile(command.today ?? terminal.today, command.year));
      if (!made.ok) return refuse(messages, terminal, made.error, command.out);
      const written = await writeWhole(command.out, made.value, replaceable.value);
      if (!written.ok) return refuse(messages, terminal, written.error, command.out);
      terminal.errors.write(`${messages.made(command.out)}\n`);
      return 0;
    }
    case "attainment": {
      const bytes = await bytesOf(command.file);
      if (!bytes.ok) return refuse(messages, terminal, bytes.error, command.file);
      const attainment = await withProgressLine(terminal.errors, messages.reading, fileAttainment(bytes.value, terminal.read));
      if (!attainment.ok) return refuse(messages, terminal, attainment.error, command.file);
      const { report, notices } = attainment.value;
      for (const notice of notices) terminal.errors.write(`${messages.notice(notice)}\n`);
      terminal.output.write(`${command.isJson ? JSON.stringify(report, null, 2) : messages.report(report)}\n`);
      return notices.some(isDataError) ? 1 : 0;
    }
    case "check": {
      const bytes = await bytesOf(command.file);
      if (!bytes.ok) return refuse(messages, terminal, bytes.error, command.file);
      const checked = await withProgressLine(terminal.errors, messages.reading, fileCheck(bytes.value, terminal.read));
      if (!checked.ok) return refuse(messages, terminal, checked.error, command.file);
      terminal.output.write(`${command.isJson ? checkReportJson(checked.value) : messages.findings(checked.value)}\n`);
      return hasErrors(checked.value) ? 1 : 0;
    }
    case "export": {
      const bytes = await bytesOf(command.file);
      if (!bytes.ok) return refuse(messages, terminal, bytes.error, command.file);
      const obstacle = await outputObstacle(command);
      if (obstacle !== null) return refuse(messages, terminal, obstacle, command.out);
      const summed = await withProgressLine(terminal.errors, messages.summingUp, fileSummary(bytes.value, terminal.read, command));
      if (!summed.ok) return refuse(messages, terminal, summed.error, command.file);
      const { document, notices } = summed.value;
      for (const notice of notices) terminal.errors.write(`${messages.notice(notice)}\n`);
      const written = await writeWhole(command.out, await summaryFile(document, command.format, terminal.today), command.overwrites ? "anything" : "nothing");
      if (!written.ok) return refuse(messages, terminal, written.error, command.out);
      terminal.errors.write(`${messages.made(command.out)}\n`);
      return notices.some(isDataError) ? 1 : 0;
    }
  }
}

/**
 * What a new file may take the place of: nothing where nothing stands there, or
 * the workbook that does, when nobody has put anything into it. What cannot be
 * looked into may hold a year's work.
 */
async function replaceableAt(file: string, terminal: Terminal): Promise<Result<Replaceable, Failure>> {
  const present = await bytesOf(file);
  if (!present.ok) {
    const { code } = present.error;
    if (code === "notFound") return success("nothing");
    if (code === "noPermission" || code === "fileTooLargeToRead") return failure({ code: "unreadableInTheWay", detail: { file, cause: code } });
    return failure({ code: "cannotWrite", detail: { file, reason: "EISDIR" } });
  }
  const cells = await filledCells(present.value, terminal.read);
  if (!cells.ok) return failure({ code: "unreadableInTheWay", detail: { file, cause: cells.error.code } });
  return cells.value === 0 ? success({ seen: present.value }) : failure({ code: "wouldOverwrite", detail: { file, cells: cells.value } });
}

function refuse(messages: Messages, terminal: Terminal, failure: Failure, file: string): ExitCode {
  terminal.errors.write(`${messages.failure(failure, file)}\n`);
  return 2;
}
