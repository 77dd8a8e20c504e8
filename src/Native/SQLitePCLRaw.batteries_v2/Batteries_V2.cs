using System.Reflection;
using System.Runtime.InteropServices;

namespace SQLitePCL;

/// <summary>Chooses the SQLite library. Microsoft.Data.Sqlite calls <see cref="Init"/> by this very name before its first connection.</summary>
/// <remarks>
/// Order: the file named by the environment variable SQLITE_LIBRARY; the system's libsqlite3 when it is 3.38 or newer
/// (EF Core 10 writes the <c>-&gt;&gt;</c> operator, which older ones do not parse); else the one of the package.
/// </remarks>
public static class Batteries_V2
{
    private const int OldestUsable = 3_038_000;
    private static int _done;

    public static void Init()
    {
        if (Interlocked.Exchange(ref _done, 1) == 1)
            return;

        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, Resolve);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
    }

    private static IntPtr Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name != "e_sqlite3")
            return IntPtr.Zero;
        if (Environment.GetEnvironmentVariable("SQLITE_LIBRARY") is { Length: > 0 } chosen)
            return NativeLibrary.Load(chosen, assembly, path);
        if (NativeLibrary.TryLoad("libsqlite3.so.0", out var system) && Version(system) >= OldestUsable)
            return system;

        return IntPtr.Zero;
    }

    private static unsafe int Version(IntPtr library) =>
        ((delegate* unmanaged[Cdecl]<int>)NativeLibrary.GetExport(library, "sqlite3_libversion_number"))();
}
