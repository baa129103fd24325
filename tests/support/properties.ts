import fc from 'fast-check';

/** Properties are tried with the same values in each run, so that one run says what the next will; `FUZZ_SEED` tries others. */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 9688) });

export default fc;
