/** Runs a script's work; what goes wrong is said in its own sentence, without a stack trace. */
export async function runMain(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
