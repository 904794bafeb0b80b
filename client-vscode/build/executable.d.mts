export function targetOf(bytes: Buffer): string | undefined;
export function checkTarget(file: string, target: string): void;
