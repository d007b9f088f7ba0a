/**
 * Installs what the oracle tests ask: LibreOffice, openpyxl, pdftoppm and a
 * Japanese font, as Debian's packages, when any of it is missing.
 */
import { spawnSync } from "node:child_process";
import { firstProgram } from "./first-program";
import { libreOfficeProgram } from "./libreoffice";
import { pythonWithOpenpyxl } from "./openpyxl";

const packages = ["libreoffice-calc-nogui", "fonts-noto-cjk", "poppler-utils", "python3-openpyxl"];

function isDebian(): boolean {
  return firstProgram(["apt-get"], ["--version"]) !== null && firstProgram(["dpkg-query"], ["--version"]) !== null;
}

function isInstalled(name: string): boolean {
  const { stdout } = spawnSync("dpkg-query", ["--show", "--showformat=${Status}", name], { encoding: "utf8" });
  return stdout === "install ok installed";
}

/** Elsewhere than on Debian any LibreOffice, openpyxl and pdftoppm will do. */
function programsAnswer(): boolean {
  return libreOfficeProgram() !== null && pythonWithOpenpyxl() !== null && firstProgram(["pdftoppm"], ["-v"]) !== null;
}

function aptGet(...args: readonly string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status } = spawnSync("apt-get", ["-o", "Acquire::Retries=3", "-y", ...args], {
    env: environment,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return status === 0;
}

function installMissing(): string | null {
  if (!isDebian()) {
    return programsAnswer() ? null : `The oracle tests need LibreOffice Calc, openpyxl, pdftoppm and Noto Sans CJK (Debian: ${packages.join(", ")}): please install them.`;
  }
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return null;
  if (process.getuid?.() !== 0) {
    return `The oracle tests need these Debian packages: ${missing.join(", ")}. Please install them, or run this as root.`;
  }
  const isDone = aptGet("update") && aptGet("install", "--no-install-recommends", ...missing);
  return isDone ? null : `These Debian packages could not be installed: ${missing.join(", ")}.`;
}

const problem = installMissing();
if (problem !== null) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
