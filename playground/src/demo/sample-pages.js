/** Nothing to import yet. */
async function importSamplePages() {}

module.exports = { importSamplePages };
