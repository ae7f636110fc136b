package app.seojae.cli.command;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;

/** The page a person names by its number, counted from 1. */
public final class PageOption {

    private PageOption() {}

    /**
     * The page of a number.
     *
     * @throws SeojaeException where no document has such a page
     */
    public static PageIndex page(int number) throws SeojaeException {
        if (number < 1) {
            throw new SeojaeException(
                    Problem.of(ProblemKind.PDF_PAGE_FAILED, Integer.toString(number)));
        }
        return PageIndex.ofNumber(number);
    }
}
