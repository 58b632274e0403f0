/** Keeps the program itself at hand without a network, where the platform does not do so by itself. */
export declare function keepShell(): void
