import type { Language } from "../extract/language.ts";
import { arabic } from "./ar/arabic.ts";

/** Every language that can be read. */
export const languages: readonly Language[] = [arabic];
