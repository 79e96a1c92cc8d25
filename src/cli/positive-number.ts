import { InvalidArgumentError } from "commander";

export function positiveNumber(given: string): number {
  if (!/^[1-9]\d{0,5}$/.test(given)) throw new InvalidArgumentError("It takes a whole number from 1.");
  return Number(given);
}
