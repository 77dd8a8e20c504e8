namespace LearningAdvisor.Api.Schema;

/// <summary>The codes of execution errors, as <c>extensions.code</c>. Stable; listed in docs/api.md.</summary>
internal static class ErrorCodes
{
    /// <summary>A filter operator was given what it cannot compare.</summary>
    public const string FilterInvalid = "FILTER_INVALID";

    /// <summary>An <c>order</c> entry does not name exactly one key.</summary>
    public const string OrderInvalid = "ORDER_INVALID";

    /// <summary>A page size is negative, above the limit, or given from both ends.</summary>
    public const string PageInvalid = "PAGE_INVALID";

    /// <summary>A period ends before it begins.</summary>
    public const string PeriodInvalid = "PERIOD_INVALID";

    /// <summary>A cursor was not made by this list with this order.</summary>
    public const string CursorInvalid = "CURSOR_INVALID";

    /// <summary>A subscription that writes came over a WebSocket or by GET, or a mutation that sets a cookie by anything but a plain POST.</summary>
    public const string PostOnly = "POST_ONLY";

    /// <summary>The field is not for everybody, and nobody is signed in.</summary>
    public const string Unauthenticated = "UNAUTHENTICATED";

    /// <summary>The field is not for the role that is signed in, or the request's key is no counsellor's.</summary>
    public const string Forbidden = "FORBIDDEN";
}
