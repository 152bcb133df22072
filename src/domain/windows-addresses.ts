/**
 * The addresses that open a window of Windows, followed as a link or pasted into the Run box (see facts
 * W1-W3). A closed list: nothing that a reader or a link brings gets into one (see fact W6).
 */
export const windowsAddresses = {
  /** Windows Security, at the list of exclusions. */
  exclusions: 'windowsdefender://exclusions/',
  /** Windows Security, at the list that names this PC's antivirus. */
  providers: 'windowsdefender://providers/',
  /** Windows Security, at what Defender has blocked or removed. */
  history: 'windowsdefender://history/',
} as const;

/** One of {@link windowsAddresses}. */
export type WindowsAddress = keyof typeof windowsAddresses;
