import { once } from "node:events";

/** Writes to standard output, waiting for a slow reader. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
