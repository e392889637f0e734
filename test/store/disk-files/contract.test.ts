import { openDiskFiles } from '../../../src/store/disk-files/open-disk-files.ts';
import { filesContract } from '../files-contract.ts';

filesContract('disk', async (_t, directory) => ({
  files: openDiskFiles(directory),
  again: () => openDiskFiles(directory),
}));
