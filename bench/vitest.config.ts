import { mergeConfig } from "vitest/config";
import base from "../vitest.config.ts";

/** Measurements: run by name, one at a time, with what they print shown as it is. */
export default mergeConfig(base, {
  test: {
    include: ["bench/*.ts"],
    exclude: ["bench/*.config.ts"],
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    disableConsoleIntercept: true,
    fileParallelism: false,
  },
});
