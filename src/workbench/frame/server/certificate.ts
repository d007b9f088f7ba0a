import { X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";

/** A key and its certificate for https on this computer, as PEM texts. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** Where Microsoft's tool for add-ins keeps the certificate that this computer trusts, once somebody has had it installed. */
const trustedFolder = join(homedir(), ".office-addin-dev-certs");

const day = 24 * 60 * 60 * 1000;

/**
 * The trusted certificate for localhost where one is installed, which real
 * Excel needs; else one signed by nobody, made once and kept in `cache`.
 * Nothing is ever installed from here.
 */
export async function localCertificate(cache: string): Promise<Certificate> {
  return (await keptIn(trustedFolder)) ?? (await keptIn(cache)) ?? made(cache);
}

async function keptIn(folder: string): Promise<Certificate | null> {
  try {
    const [key, cert] = await Promise.all([readFile(join(folder, "localhost.key"), "utf8"), readFile(join(folder, "localhost.crt"), "utf8")]);
    return Date.parse(new X509Certificate(cert).validTo) > Date.now() + day ? { key, cert } : null;
  } catch {
    // There is none, or none that can be read.
    return null;
  }
}

async function made(folder: string): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    keySize: 2048,
    notAfterDate: new Date(Date.now() + 365 * day),
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });
  await mkdir(folder, { recursive: true });
  await Promise.all([writeFile(join(folder, "localhost.key"), key, { mode: 0o600 }), writeFile(join(folder, "localhost.crt"), cert)]);
  return { key, cert };
}
