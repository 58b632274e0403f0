/** The metric whose page a link opened the program on; null where it was opened on another page. */
export declare function launchedMetric(): string | null
