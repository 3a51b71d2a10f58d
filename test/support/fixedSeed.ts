import fc from 'fast-check';

/** Laws draw the same examples in every run, so that a run judges the change and not the dice; GONGKAI_SEED draws others. */
fc.configureGlobal({ seed: Number(process.env['GONGKAI_SEED'] ?? 2023) });
