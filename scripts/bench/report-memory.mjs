// Loaded before a program: writes the most memory that it held, in bytes, when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  writeFileSync(process.env['MEMORY_REPORT'] ?? '', String(process.resourceUsage().maxRSS * 1024));
});
