package app.seojae.trend;

/**
 * The inverse of the normal distribution: M. J. Wichura, "Algorithm AS 241: The Percentage Points
 * of the Normal Distribution", Applied Statistics 37 (1988), 477–484, PPND7, seven digits.
 */
final class NormalQuantile {

    private static final double SPLIT = 0.425;
    private static final double FAR = 5;

    private NormalQuantile() {}

    /**
     * What a share of all lies below.
     *
     * @param share above 0 and below 1
     */
    static double of(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("share " + share);
        }
        double q = share - 0.5;
        if (Math.abs(q) <= SPLIT) {
            double r = SPLIT * SPLIT - q * q;
            return q
                    * (((59.109374720 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)
                    / (((67.187563600 * r + 78.757757664) * r + 17.895169469) * r + 1);
        }
        double r = Math.sqrt(-Math.log(Math.min(share, 1 - share)));
        double size;
        if (r <= FAR) {
            r -= 1.6;
            size =
                    (((0.17023821103 * r + 1.3067284816) * r + 2.7568153900) * r + 1.4234372777)
                            / ((0.12021132975 * r + 0.73700164250) * r + 1);
        } else {
            r -= FAR;
            size =
                    (((0.017337203997 * r + 0.42868294337) * r + 3.0812263860) * r + 6.6579051150)
                            / ((0.012258202635 * r + 0.24197894225) * r + 1);
        }
        return q < 0 ? -size : size;
    }
}
