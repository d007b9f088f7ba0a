import type { FrameLocator } from "playwright-core";
import type { Messages } from "../../../src/taskpane/messages/messages";
import { messagesJa } from "../../../src/taskpane/messages/messages.ja";

/** What a person presses and reads in the pane, in one of its languages. A message with numbers in it is known by what stands before the first. */
export class PaneSteps {
  readonly #pane: FrameLocator;
  readonly messages: Messages;

  constructor(pane: FrameLocator, messages: Messages = messagesJa) {
    this.#pane = pane;
    this.messages = messages;
  }

  /** Waits until the pane can be worked with: the workbook is looked at and the button to make the sheets is there. */
  usable(): Promise<void> {
    return this.#pane.getByRole("button", { name: this.messages.home.make }).waitFor();
  }

  /** From ホーム to the page of making and updating. */
  async toMaking(): Promise<void> {
    await this.#pane.getByRole("button", { name: this.messages.home.make }).click();
    await this.#pane.getByRole("button", { name: this.messages.update.make, exact: true }).waitFor();
  }

  async press(name: string): Promise<void> {
    await this.#pane.getByRole("button", { name, exact: true }).click();
  }

  async openPage(page: keyof Messages["pages"]): Promise<void> {
    await this.#pane.getByRole("tab", { name: this.messages.pages[page], exact: true }).click();
  }

  /** Waits for a text of the pane. */
  read(text: string | RegExp): Promise<void> {
    return this.#pane.getByText(text).first().waitFor();
  }

  /** Waits until an update has ended well. */
  finished(): Promise<void> {
    return this.read(beginning(this.messages.update.done(0, 0), "0"));
  }

  /** Waits until the pane says that the work broke off, or that it was stopped as asked. */
  stopped(how: "brokeOff" | "asAsked"): Promise<void> {
    const { interrupted } = this.messages.update;
    return this.read(beginning(interrupted(1, 1, how === "asAsked"), "1"));
  }

  /** Makes the sheets in a workbook without any. */
  async make(): Promise<void> {
    await this.toMaking();
    await this.press(this.messages.update.make);
    await this.finished();
  }

  /** Takes up work that stopped, by whichever button the pane offers. */
  async takeUp(): Promise<void> {
    const { make, run } = this.messages.update;
    await this.#pane.getByRole("button", { name: make, exact: true }).or(this.#pane.getByRole("button", { name: run, exact: true })).click();
    await this.finished();
  }
}

/** What a message begins with, up to a number. */
function beginning(message: string, number: string): string {
  return message.split(number)[0] ?? message;
}
