import { parentPort, workerData } from "node:worker_threads";
import type { Asked, Told } from "./aside.ts";
import { connect } from "./connection.ts";
import { codeOf } from "./errors.ts";

/** Reads what another thread asks for, one after the other; nothing can be written here. */
const connection = connect(String(workerData));
connection.exec("PRAGMA query_only = ON");
connection.exec("PRAGMA temp_store = MEMORY");

parentPort?.on("message", ({ sql, params }: Asked) => parentPort?.postMessage(told(sql, params)));

function told(sql: string, params: Asked["params"]): Told {
  try {
    return { rows: connection.read(sql, params) };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error), code: codeOf(error) };
  }
}
