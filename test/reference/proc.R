# Reference values of DeLong's test in src/metrics/statistics/delong.ts, by R's pROC.
#
#     Rscript test/reference/proc.R > test/fixtures/statistics/proc.json
#
# Needs R with pROC and jsonlite (Debian: r-base-core, r-cran-proc, r-cran-jsonlite). Runs in the root of the repository and reads the
# rows of test/fixtures/statistics/reference.json. The data set aSAH comes with pROC: Turck et al., Intensive Care Medicine 36:107
# (2010); Robin et al., BMC Bioinformatics 12:77 (2011). Of its markers only the midranks are written: DeLong's test needs no more.

suppressPackageStartupMessages({
  library(pROC)
  library(jsonlite)
})

area <- function(labels, scores) {
  roc(response = labels, predictor = scores, levels = c(0, 1), direction = "<", quiet = TRUE)
}

compared <- function(labels, baseline, candidate) {
  before <- area(labels, baseline)
  after <- area(labels, candidate)
  # Candidate first: Z has the sign of candidate - baseline.
  test <- roc.test(after, before, paired = TRUE, method = "delong")
  list(
    aucBaseline = as.numeric(auc(before)),
    aucCandidate = as.numeric(auc(after)),
    varianceBaseline = var(before, method = "delong"),
    varianceCandidate = var(after, method = "delong"),
    covariance = cov(before, after, method = "delong"),
    z = unname(test$statistic),
    p = test$p.value
  )
}

rows <- read_json("test/fixtures/statistics/reference.json", simplifyVector = TRUE, simplifyDataFrame = FALSE)$delong
data(aSAH)
poor <- as.integer(aSAH$outcome == "Poor")
markers <- lapply(list(wfns = as.integer(aSAH$wfns), s100b = aSAH$s100b, ndka = aSAH$ndka), rank)
pairs <- list(c("wfns", "s100b"), c("wfns", "ndka"), c("s100b", "ndka"))

result <- list(
  versions = list(R = as.character(getRversion()), pROC = as.character(packageVersion("pROC"))),
  rows = lapply(rows, function(one) compared(one$labels, one$baseline, one$candidate)),
  aSAH = list(
    labels = poor,
    midranks = markers,
    # The first marker is the candidate, as in roc.test(first, second).
    tests = lapply(pairs, function(pair) {
      c(
        list(candidate = pair[[1]], baseline = pair[[2]]),
        compared(poor, markers[[pair[[2]]]], markers[[pair[[1]]]])
      )
    })
  )
)
cat(toJSON(result, auto_unbox = TRUE, digits = I(17), pretty = FALSE), "\n", sep = "")
