/**
 * A note as it was written, in Korean and then in English: readers of the changelog have no use for the hash of its commit.
 * @type {import('@changesets/types').ChangelogFunctions}
 */
module.exports = {
  getReleaseLine: async ({ summary }) => summary.trim(),
  getDependencyReleaseLine: async () => '',
};
