package app.seojae.trend;

/**
 * So many of so many papers, and what that says of the share behind them.
 *
 * @param papers at most {@code of}
 * @param of how many were looked at; 0 says nothing
 */
public record Share(int papers, int of) {

    /** The half of two-sided 95 %. */
    public static final double Z95 = NormalQuantile.of(0.975);

    public Share {
        if (papers < 0 || papers > of) {
            throw new IllegalArgumentException(papers + " of " + of);
        }
    }

    /** The share that was counted, from 0 to 1; 0 where nothing was looked at. */
    public double value() {
        return of == 0 ? 0 : (double) papers / of;
    }

    /** The share behind the count with 95 % confidence. */
    public Interval interval() {
        return interval(Z95);
    }

    /**
     * The score interval of E. B. Wilson, "Probable Inference, the Law of Succession, and
     * Statistical Inference", Journal of the American Statistical Association 22 (1927), 209–212;
     * all from 0 to 1 where nothing was looked at.
     *
     * @param z how many standard deviations each side
     */
    public Interval interval(double z) {
        if (of == 0) {
            return new Interval(0, 1);
        }
        double p = value();
        double square = z * z;
        double middle = p + square / (2 * of);
        double reach = z * Math.sqrt(p * (1 - p) / of + square / (4.0 * of * of));
        double all = 1 + square / of;
        // At 0 and 1 the ends are exact; rounding must not move the count out of its interval.
        return new Interval(
                papers == 0 ? 0 : Math.min(p, Math.max(0, (middle - reach) / all)),
                papers == of ? 1 : Math.max(p, Math.min(1, (middle + reach) / all)));
    }

    /**
     * How much larger this share is than one of other papers: R. G. Newcombe, "Interval Estimation
     * for the Difference Between Independent Proportions", Statistics in Medicine 17 (1998),
     * 873–890, method 10, made of the score intervals of both.
     *
     * @param z how many standard deviations each side
     */
    public Interval above(Share other, double z) {
        Interval here = interval(z);
        Interval there = other.interval(z);
        double difference = value() - other.value();
        return new Interval(
                difference - Math.hypot(value() - here.low(), there.high() - other.value()),
                difference + Math.hypot(here.high() - value(), other.value() - there.low()));
    }

    /** This and another count of other papers as one. */
    public Share and(Share other) {
        return new Share(papers + other.papers, of + other.of);
    }
}
