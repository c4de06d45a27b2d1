"""Reference values of src/metrics/statistics, by SciPy, statsmodels, scikit-learn, mpmath and NumPy.

    python test/reference/statistics.py > test/fixtures/statistics/reference.json

Needs numpy, scipy, statsmodels, scikit-learn and mpmath. The result depends on nothing but this file and, in the last
digits, on the versions that it names.
"""

import json
import sys

import mpmath
import numpy
import scipy
import sklearn
import statsmodels
import statsmodels.api
from scipy import special, stats
from sklearn.calibration import calibration_curve
from sklearn.metrics import brier_score_loss, roc_auc_score
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

mpmath.mp.dps = 50


def student_upper_tail(t, degrees):
    """P(T >= t) for t >= 0 with 50 digits: by the incomplete beta function, or by quadrature where that would take hours."""
    t, degrees = mpmath.mpf(t), mpmath.mpf(degrees)
    if degrees <= 20_000:
        return mpmath.betainc(degrees / 2, mpmath.mpf(1) / 2, 0, degrees / (degrees + t * t), regularized=True) / 2
    scale = mpmath.exp(mpmath.loggamma((degrees + 1) / 2) - mpmath.loggamma(degrees / 2)) / mpmath.sqrt(degrees * mpmath.pi)
    density = lambda x: scale * mpmath.exp(-(degrees + 1) / 2 * mpmath.log1p(x * x / degrees))
    if t < mpmath.mpf("0.001"):
        return mpmath.mpf("0.5") - mpmath.quad(density, [0, t])
    step = 1 / max(t, mpmath.mpf(1))
    return mpmath.quad(density, [t] + [t + step * k for k in (1, 2, 4, 8, 16, 32, 64, 128)])


def binomial_at_most(successes, trials):
    """P(X <= successes) for probability 1/2, in whole numbers."""
    term, total = 1, 0
    for count in range(successes + 1):
        total += term
        term = term * (trials - count) // (count + 1)
    return mpmath.mpf(total) / mpmath.mpf(2) ** trials


def distributions():
    student = [[t, v, float(2 * student_upper_tail(t, v))]
               for v in (1, 2, 3, 4, 5, 10, 20.5, 60, 171, 999, 1001, 10_000, 1_000_000)
               for t in (0.000001, 0.01, 0.5, 0.999, 1.001, 1.96, 4, 10, 20)]
    quantiles = [[p, v, float(stats.t.ppf(p, v))]
                 for v in (1, 2, 3, 4, 5, 10, 20.5, 25, 60, 171, 999, 10_000, 1_000_000)
                 for p in (1e-12, 1e-6, 0.001, 0.025, 0.05, 0.25, 0.4, 0.51, 0.975, 0.995, 0.999)]
    return {
        "normalCdf": [[x, float(mpmath.ncdf(x))] for x in (-25, -20, -8, -5, -3, -1.96, -1, -0.3, -1e-5, 0, 0.2, 1, 2, 5, 8)],
        "normalQuantile": [[p, float(special.ndtri(p))]
                           for p in (1e-300, 1e-100, 1e-30, 1e-15, 1e-10, 1e-6, 0.001, 0.025, 0.1, 0.49999, 0.5, 0.6, 0.975, 0.9999, 1 - 1e-9)],
        "twoSidedStudent": student,
        "studentQuantile": quantiles,
        "binomialHalf": [[k, n, float(binomial_at_most(k, n))]
                         for n in (1, 2, 5, 24, 25, 236, 1_000, 20_000) for k in sorted({0, n // 3, n // 2, n - 1, n})]
        + [[k, 1_000_000, float(stats.binom.cdf(k, 1_000_000, 0.5))] for k in (497_000, 499_000, 499_999, 500_000)],
        "binomial": [[k, n, p, float(stats.binom.pmf(k, n, p)), float(stats.binom.cdf(k, n, p))]
                     for n, p in ((10, 0.3), (50, 0.92), (1_000, 0.001), (1_000, 0.999)) for k in (0, 1, 3, n // 2, n - 2, n)],
    }


def mcnemar_tests():
    cases = []
    for b, c in ((0, 0), (1, 0), (3, 4), (0, 5), (0, 6), (1, 6), (12, 12), (12, 13), (25, 15), (150, 86), (40, 40), (5_000, 5_200)):
        n, k = b + c, min(b, c)
        if n == 0:
            cases.append({"b": b, "c": c, "exact": 1, "midP": 1})
            continue
        exact = mcnemar([[0, b], [c, 0]], exact=True)
        point = stats.binom.pmf(k, n, 0.5)
        cases.append({
            "b": b, "c": c,
            "exact": float(exact.pvalue),
            "midP": float(1 - point / 2 if b == c else 2 * stats.binom.cdf(k, n, 0.5) - point),
        })
    return cases


def proportions():
    wilson = [[k, n, confidence, *map(float, proportion_confint(k, n, alpha=1 - confidence, method="wilson"))]
              for k, n in ((0, 10), (10, 10), (46, 50), (1, 1_000), (850_000, 1_000_000)) for confidence in (0.9, 0.95, 0.99)]
    independent = [[*one, *two, *map(float, confint_proportions_2indep(*two, *one, method="newcomb"))]
                   for one, two in (((5, 56), (9, 48)), ((0, 29), (3, 11)), ((170, 200), (180, 210)), ((850, 1_000), (861, 1_000)))]
    paired = []
    for both, only_baseline, only_candidate, neither in ((36, 12, 2, 0), (59, 16, 6, 80), (147, 3, 4, 17), (1, 7, 1, 12), (20, 0, 0, 0), (0, 3, 9, 0), (9_500, 200, 260, 40)):
        n = both + only_baseline + only_candidate + neither
        upper, lower = both + only_candidate, both + only_baseline
        (l1, u1), (l2, u2) = (proportion_confint(k, n, method="wilson") for k in (upper, lower))
        margins = upper * (n - upper) * lower * (n - lower)
        agreement = both * neither - only_baseline * only_candidate
        agreement = max(agreement - n / 2, 0) if agreement > 0 else agreement
        phi = agreement / margins ** 0.5 if margins else 0
        p1, p2 = upper / n, lower / n
        low = p1 - p2 - ((p1 - l1) ** 2 - 2 * phi * (p1 - l1) * (u2 - p2) + (u2 - p2) ** 2) ** 0.5
        high = p1 - p2 + ((u1 - p1) ** 2 - 2 * phi * (u1 - p1) * (p2 - l2) + (p2 - l2) ** 2) ** 0.5
        paired.append([both, only_baseline, only_candidate, neither, float(max(-1, low)), float(min(1, high))])
    return {"wilson": wilson, "newcombeIndependent": independent, "newcombePaired": paired}


def delong_by_definition(labels, a, b):
    """Every pair of a positive and a negative row, as in the paper."""
    kernel = lambda scores: (lambda x, y: (x[:, None] > y) + 0.5 * (x[:, None] == y))(scores[labels == 1], scores[labels == 0])
    ka, kb = kernel(a), kernel(b)
    s10 = numpy.cov(ka.mean(axis=1), kb.mean(axis=1))
    s01 = numpy.cov(ka.mean(axis=0), kb.mean(axis=0))
    s = s10 / ka.shape[0] + s01 / ka.shape[1]
    difference = kb.mean() - ka.mean()
    error = (s[0, 0] + s[1, 1] - 2 * s[0, 1]) ** 0.5
    difference_rows = [(kb - ka).mean(axis=1), (kb - ka).mean(axis=0)]
    # Welch's degrees of freedom, which SciPy has for the difference of two means of those very rows.
    degrees = stats.ttest_ind(*difference_rows, equal_var=False).df
    half = stats.t.ppf(0.975, degrees) * error
    return {
        "aucBaseline": float(roc_auc_score(labels, a)), "aucCandidate": float(roc_auc_score(labels, b)),
        "varianceBaseline": float(s[0, 0]), "varianceCandidate": float(s[1, 1]), "covariance": float(s[0, 1]),
        "z": float(difference / error), "degrees": float(degrees), "p": float(2 * stats.norm.sf(abs(difference / error))),
        "low": float(difference - half), "high": float(difference + half),
    }


def scores(rng, rows, digits):
    labels = (rng.random(rows) < 0.3).astype(int)
    shared = rng.normal(size=rows)
    squash = lambda x: numpy.round(1 / (1 + numpy.exp(-x)), digits)
    return labels, squash(labels + shared + rng.normal(size=rows)), squash(labels * 1.2 + shared + rng.normal(size=rows))


def delong(rng):
    cases = []
    # Few digits make many ties.
    for rows, digits in ((12, 1), (60, 1), (200, 2), (400, 6)):
        labels, a, b = scores(rng, rows, digits)
        cases.append({"labels": labels.tolist(), "baseline": a.tolist(), "candidate": b.tolist(), **delong_by_definition(labels, a, b)})
    return cases


def clustered_by_definition(differences, clusters):
    """CR2 of Pustejovsky and Tipton (2018) for a mean, with their matrices: A = (I - H_gg)^(-1/2), degrees of freedom (tr B)^2 / tr B^2."""
    n = len(differences)
    residual_maker = numpy.eye(n) - numpy.ones((n, n)) / n
    residuals = residual_maker @ differences
    variance, forms = 0, []
    for cluster in numpy.unique(clusters):
        own = numpy.flatnonzero(clusters == cluster)
        values, vectors = numpy.linalg.eigh(residual_maker[numpy.ix_(own, own)])
        adjustment = vectors @ numpy.diag(values ** -0.5) @ vectors.T
        variance += (adjustment @ residuals[own]).sum() ** 2 / n ** 2
        forms.append(residual_maker[:, own] @ adjustment @ numpy.ones(len(own)) / n)
    forms = numpy.array(forms).T
    b = forms.T @ forms
    degrees = numpy.trace(b) ** 2 / (b ** 2).sum()
    error, mean = variance ** 0.5, differences.mean()
    half = stats.t.ppf(0.975, degrees) * error
    return {"standardError": float(error), "degrees": float(degrees), "t": float(mean / error), "p": float(2 * stats.t.sf(mean / error, degrees)), "low": float(mean - half), "high": float(mean + half)}


def means(rng):
    differences = numpy.round(rng.normal(0.02, 0.1, size=60), 6)
    clusters = rng.integers(0, 12, size=60)
    paired = stats.ttest_1samp(differences, 0)
    low, high = paired.confidence_interval(0.95)
    even = numpy.repeat(numpy.arange(12), 5)
    model = statsmodels.api.OLS(differences, numpy.ones(60)).fit(cov_type="cluster", cov_kwds={"groups": even}, use_t=True)
    (even_low, even_high), = model.conf_int()
    folds = numpy.array([0.012, 0.009, -0.003, 0.021, 0.011, 0.004, 0.015, 0.007, 0.001, 0.013])
    error = folds.std(ddof=1) * (1 / 10 + 1 / 9) ** 0.5
    seeds = [0.0067, 0.0051, 0.0031, 0.009, 0.0037, -0.001, 0.002]
    flips = stats.permutation_test((numpy.array(seeds),), numpy.mean, permutation_type="samples", n_resamples=numpy.inf)
    return {
        "differences": differences.tolist(), "clusters": clusters.tolist(),
        "paired": {"difference": float(differences.mean()), "t": float(paired.statistic), "p": float(paired.pvalue), "low": float(low), "high": float(high)},
        "clustered": clustered_by_definition(differences, clusters),
        "evenClusters": even.tolist(),
        "evenlyClustered": {"standardError": float(model.bse[0]), "degrees": 11, "t": float(model.tvalues[0]), "p": float(model.pvalues[0]), "low": float(even_low), "high": float(even_high)},
        "folds": folds.tolist(),
        "corrected": {"standardError": float(error), "t": float(folds.mean() / error), "p": float(2 * stats.t.sf(folds.mean() / error, 9))},
        "seeds": seeds, "signFlipP": float(flips.pvalue),
    }


def multiplicity():
    probabilities = [0.001, 0.216, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.041]
    adjust = lambda method: multipletests(probabilities, method=method)[1].tolist()
    return {"probabilities": probabilities, "holm": adjust("holm"), "benjaminiHochberg": adjust("fdr_bh")}


def calibration(rng):
    labels, values, _ = scores(rng, 300, 4)
    shares, centres = calibration_curve(labels, values, n_bins=10, strategy="uniform")
    counts = numpy.bincount(numpy.searchsorted(numpy.linspace(0, 1, 11)[1:-1], values), minlength=10)
    counts = counts[counts > 0]
    return {"labels": labels.tolist(), "scores": values.tolist(), "brier": float(brier_score_loss(labels, values)),
            "counts": counts.tolist(), "meanScores": centres.tolist(), "positiveShares": shares.tolist(),
            "expectedError": float((counts * abs(shares - centres)).sum() / 300)}


def main():
    rng = numpy.random.default_rng(20260101)
    json.dump({
        "versions": {module.__name__: module.__version__ for module in (numpy, scipy, statsmodels, sklearn, mpmath)},
        "distributions": distributions(),
        "mcnemar": mcnemar_tests(),
        "proportions": proportions(),
        "delong": delong(rng),
        "means": means(rng),
        "multiplicity": multiplicity(),
        "calibration": calibration(rng),
    }, sys.stdout, separators=(",", ":"))
    print()


main()
